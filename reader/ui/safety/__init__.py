"""What keeps a person's words safe, in the window: backups, the trash, damaged libraries."""
