import type { AwaitedMail, DeliveryRows } from './delivery-rows';
import type { Delivery } from './transport';

const batch = 100;

export interface DeliveryReport {
  arrived: number;
  cameBack: number;
}

/** Asks the service that sends mail what became of it, until nothing is left to ask, it does not answer or somebody says stop. */
export class DeliveryCheck {
  private isOver = false;
  private readonly report: DeliveryReport = { arrived: 0, cameBack: 0 };

  constructor(
    private readonly rows: DeliveryRows,
    private readonly deliveryOf: (takenAs: string) => Promise<Delivery>,
    private readonly lanes: number,
  ) {}

  stop(): void {
    this.isOver = true;
  }

  async askAll(): Promise<DeliveryReport> {
    while (!this.isOver) {
      const mails = await this.rows.take(batch);
      if (mails.length === 0) break;
      const lane = async (): Promise<void> => {
        for (let mail = mails.shift(); mail && !this.isOver; mail = mails.shift()) await this.askOne(mail);
      };
      await Promise.all(Array.from({ length: this.lanes }, lane));
    }
    return this.report;
  }

  private async askOne(mail: AwaitedMail): Promise<void> {
    const delivery = await this.deliveryOf(mail.takenAs);
    switch (delivery.kind) {
      case 'arrived':
        this.report.arrived += 1;
        await this.rows.arrived(mail);
        return;
      case 'came-back':
        this.report.cameBack += 1;
        return this.rows.cameBack(mail, delivery.problem);
      case 'forgotten':
        await this.rows.forget(mail);
        return;
      case 'away':
        this.isOver = true;
        return;
      case 'not-known-yet':
        return;
    }
  }
}
