"""Cards written for a code: what a QR code holds, read and written."""
