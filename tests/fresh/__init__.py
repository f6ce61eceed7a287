"""What users are handed, tried on a system that has never seen it; run by ``scripts/package``, not by pytest."""
