"""What the user can do, as QObjects that tell by signals what came of it."""
