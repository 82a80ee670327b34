import { openDatabase } from './database/open.ts';
import { reseal } from './reseal.ts';
import { readSettings } from './settings.ts';
import { createVault } from './vault.ts';

// `npm run reseal`, with the new key in front of the old one in ANSWERS_KEY.
try {
  const settings = readSettings(process.env);
  const vault = await createVault(settings.answersKeys);
  const database = await openDatabase(settings, vault);
  try {
    const resealed = await reseal(database, vault);
    console.log(`${String(resealed)} sealed again. Nothing needs the older keys any more.`);
  } finally {
    await database.close();
  }
} catch (error) {
  console.error(error instanceof Error ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}
