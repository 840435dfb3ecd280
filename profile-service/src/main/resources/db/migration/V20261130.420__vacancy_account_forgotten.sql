-- Who posted what is long over is forgotten.
comment on column vacancy.account is 'opaque subject of the account that posted it; empty if loaded from a table without one, and once it is forgotten';
