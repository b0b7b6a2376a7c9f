import type { Language } from '../thing';
import { en } from './en';
import { es } from './es';
import { fil } from './fil';
import { id } from './id';
import { ms } from './ms';
import type { Speech } from './speech';
import { th } from './th';
import { vi } from './vi';
import { zh } from './zh';

export const speechOf: Record<Language, Speech> = { en, zh, id, ms, vi, th, fil, es };
