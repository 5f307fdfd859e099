// Preloaded into every process that the launcher forks: when the launcher is gone, however it went, the process shuts down
// as it would on SIGTERM, and a closed terminal or pipe does not make it crash while it does so.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const leave = () => process.kill(process.pid, 'SIGTERM');
process.on('disconnect', leave);
if (process.connected === false) leave(); // it went before this line was reached
process.channel?.unref(); // listening must not keep a process alive that has done its work
