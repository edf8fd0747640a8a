/** The findings of cdk-nag that we live with, each with its reason. */
import { type Stack, Validations } from 'aws-cdk-lib/core';

/** Path inside the stack -> finding -> why it stays. */
const ACKNOWLEDGED: Readonly<Record<string, Readonly<Record<string, string>>>> = {};

export function acknowledgeFindings(stack: Stack): void {
  for (const [path, findings] of Object.entries(ACKNOWLEDGED)) {
    let construct = stack.node;
    for (const id of path.split('/')) construct = construct.findChild(id).node;
    for (const [id, reason] of Object.entries(findings)) Validations.of(construct.scope ?? stack).acknowledge({ id, reason });
  }
}
