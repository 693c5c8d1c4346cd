# SPDX-License-Identifier: Apache-2.0
"""Writes every handmade bundle again: each sibling module has a function `stories()`."""
import importlib
import pathlib

for path in sorted(pathlib.Path(__file__).resolve().parent.glob("stories_*.py")):
    importlib.import_module(path.stem).stories()
