using DebateBot.Chat;

namespace DebateBot.SlashCommands;

/// <summary>
/// Work that changes something which everybody sees: begun only once the platform took the promise of an answer. An interaction that arrives
/// a second time, or too late, fails there and changes nothing.
/// </summary>
public sealed record Deferred(Func<CancellationToken, Task<Reply>> Work) : Reply;
