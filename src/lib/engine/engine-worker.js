// Runs the engine and holds a lock for as long as it lives: a worker that is ended from outside, or
// for want of memory, tells nobody, but its lock falls free.
const { engine, lock } = JSON.parse(self.name);
void navigator.locks?.request(lock, () => new Promise(() => undefined));
importScripts(engine);
