/** The page of the desk makes no code out of text, and so its policy allows none; the schema has to know before it is read. */
import { z } from 'zod';

z.config({ jitless: true });
