"""The key an encrypted address book opens with, and how an encrypted file looks from outside."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

KEY_BYTES = 32
PAGE = 4096
"""Bytes of a page, which SQLCipher encrypts by itself."""
MOST_UNEVEN = 400
"""Pearson's chi-square of 256 equally likely bytes has a mean of 255 and a standard deviation of
23; text, tables and most files have thousands."""


@dataclass(frozen=True, slots=True)
class Key:
    """The 256 bits SQLCipher encrypts pages with, as they are: no passphrase is stretched. Raises
    ValueError for others.

    Making them from a passphrase, a recovery code or a keyring is the caller's part. The `repr`
    does not tell them.
    """

    secret: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if len(self.secret) != KEY_BYTES:
            # An empty key would make a file that is not encrypted, and say nothing.
            raise ValueError(f"a key has {KEY_BYTES} bytes, not {len(self.secret)}")

    @property
    def pragma(self) -> str:
        """What is told to a new connection before anything else."""
        return f"PRAGMA key = \"x'{self.secret.hex()}'\""


def looks_encrypted(path: Path) -> bool:
    """Whether the file is whole pages of bytes that follow no pattern. Raises OSError."""
    size = path.stat().st_size
    if size == 0 or size % PAGE:
        return False
    with path.open("rb") as file:
        first = file.read(PAGE)
        file.seek(-PAGE, 2)
        return all(_is_noise(page) for page in (first, file.read(PAGE)))


def _is_noise(page: bytes) -> bool:
    expected = len(page) / 256
    return sum((page.count(value) - expected) ** 2 for value in range(256)) / expected < MOST_UNEVEN
