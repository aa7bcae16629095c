import { Component, type ReactNode } from "react";

import { Stopped } from "../start/Stopped";

export interface FaultBoundaryProps {
  readonly children: ReactNode;
}

interface FaultBoundaryState {
  readonly fault: unknown;
}

/** Says what has stopped the pane, where it would be white otherwise. */
export class FaultBoundary extends Component<FaultBoundaryProps, FaultBoundaryState> {
  override state: FaultBoundaryState = { fault: null };

  static getDerivedStateFromError(fault: unknown): FaultBoundaryState {
    return { fault };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    return fault === null ? this.props.children : <Stopped fault={fault} />;
  }
}
