/** What `OfficeExtension.HostBridge.init` of Microsoft's client library takes. */
interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost(message: string): void;
}

/** The part of Microsoft's client library that is connected to a host. */
export interface OfficeExtensionLibrary {
  readonly HostBridge: { init(bridge: NativeBridge): void };
}

/** A way for texts to a host and back: `postMessage` between frames, or a plain call. */
export interface Channel {
  /** Brings a message to the host. */
  send(message: string): void;
  /** Names who takes the host's messages. */
  onMessage(take: (message: string) => void): void;
}

/** Makes Microsoft's client library talk to a host through a channel. */
export function connectClient(library: OfficeExtensionLibrary, channel: Channel): void {
  const bridge: NativeBridge = {
    sendMessageToHost: (message) => {
      channel.send(message);
    },
    // The library puts its own function here.
    onMessageFromHost: () => undefined,
  };
  library.HostBridge.init(bridge);
  channel.onMessage((message) => {
    bridge.onMessageFromHost(message);
  });
}
