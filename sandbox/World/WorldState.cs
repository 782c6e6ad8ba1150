namespace DebateBot.Sandbox.World;

/// <summary>Everything that the world's file keeps.</summary>
internal sealed class WorldState
{
    public required Guild Guild { get; set; }

    public Dictionary<long, Role> Roles { get; init; } = [];

    public Dictionary<long, Member> Members { get; init; } = [];

    public Dictionary<long, Channel> Channels { get; init; } = [];

    public Dictionary<long, SortedList<long, Message>> Messages { get; init; } = [];

    public Dictionary<long, Webhook> Webhooks { get; init; } = [];

    public Dictionary<long, AppCommand> Commands { get; init; } = [];

    public Dictionary<long, byte[]> Files { get; init; } = [];

    public bool HasSample { get; set; }
}
