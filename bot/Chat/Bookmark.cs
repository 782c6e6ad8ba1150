using System.Runtime.InteropServices;

namespace DebateBot.Chat;

/// <summary>How far a connection has read. It is saved with what was read, or not at all: after a crash reading goes on there.</summary>
/// <param name="Key">Which connection; one bot may have several.</param>
/// <param name="Session">What the platform has to be told to go on, in the connection's own words; empty when there is nothing to go on with.</param>
/// <param name="Position">The last event that was read.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Bookmark(string Key, string Session, long Position);
