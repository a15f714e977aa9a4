#!/bin/bash
# expect.sh EXPECT IOCTLINT FOLDER: what the comments in FOLDER's bad and good files expect is what ioctlint says.
exec "$@"
