namespace DebateBot.Core.Posting;

/// <summary>One small fact to remember over a restart, such as the hash of the registered commands.</summary>
public sealed class Known
{
    public required string Key { get; set; }

    public required string Value { get; set; }
}
