"""Pictures and HTML made of plain values: no service, no font, no script, no library outside the standard one."""
