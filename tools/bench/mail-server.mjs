// A real SMTP server in a process of its own, so that taking mail does not slow down who measures. Tells its parent of each mail.
import { SMTPServer } from 'smtp-server';

const server = new SMTPServer({
  ...{ authOptional: true, disabledCommands: ['STARTTLS'], logger: false },
  onData(stream, { envelope }, done) {
    let text = '';
    stream.on('data', (chunk) => (text += chunk));
    stream.on('end', () => {
      const id = /^Message-ID: (.*)$/im.exec(text)?.[1]?.trim() ?? '';
      process.send({ to: envelope.rcptTo[0]?.address ?? '', id });
      done();
    });
  },
});
server.on('error', () => undefined); // a sender that is killed breaks off its connections
server.listen(0, '127.0.0.1', () => process.send({ port: server.server.address().port }));
// an open server would outlive the benchmark that it is for
process.on('disconnect', () => process.exit(0));
