"""From a passage to records: a room each, and no room reads another (losses stands on figures)."""
