"""Address books as each release wrote them, and what people saw in them then: `make release-data`
adds the next one."""
