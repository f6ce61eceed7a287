"""Scenes: each opens one window in a telling state; smoke test, picture and workbench in one."""
