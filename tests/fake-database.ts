// Before anything asks for a database: files share what they import, and Dexie looks for IndexedDB once.
import 'fake-indexeddb/auto';
