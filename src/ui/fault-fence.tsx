'use client'
import { Component, type ReactNode } from 'react'

/** What fails inside leaves a sentence in its place; everything around it stands. */
export class FaultFence extends Component<{ instead: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children
  }
}
