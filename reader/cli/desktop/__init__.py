"""What makes the program one of the person's desktop: menus, kinds of file, manual, completion."""
