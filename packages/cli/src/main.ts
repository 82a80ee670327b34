#!/usr/bin/env node
import { commandLine } from './command-line.ts';
import { ownStreams } from './output.ts';

process.exitCode = await commandLine(process.argv.slice(2), ownStreams());
