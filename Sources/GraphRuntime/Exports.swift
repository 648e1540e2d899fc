// Methods and headers are part of this module's interface: who imports it need not import, or depend on, HTTPTypes too.
@_exported import HTTPTypes
