import { defineConfig } from 'vitest/config';
import { inHost } from '../in-host.ts';

export default defineConfig(inHost('host-plain'));
