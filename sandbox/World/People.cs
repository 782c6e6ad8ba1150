using System.Text.Json.Serialization;

namespace DebateBot.Sandbox.World;

/// <summary>A person or a bot of the server, with the token it signs in with.</summary>
public sealed record Member(long Id, string Name, string Token, DateTimeOffset JoinedAt)
{
    public bool IsBot { get; init; }

    /// <summary>The name in the server when it differs.</summary>
    public string? Nick { get; init; }

    public IReadOnlyList<long> RoleIds { get; init; } = [];

    /// <summary>For a bot: the developer portal lets it ask for MESSAGE_CONTENT, GUILD_MEMBERS and GUILD_PRESENCES.</summary>
    public bool MayUsePrivilegedIntents { get; init; } = true;

    /// <summary>Shown to others: the nickname, else the name.</summary>
    [JsonIgnore]
    public string ShownName => Nick ?? Name;

    /// <summary>Discord's unique lower-case name.</summary>
    [JsonIgnore]
    public string Username => IsBot ? Name : Name.ToLowerInvariant();
}

public sealed record Role(long Id, string Name, Permissions Permissions)
{
    public int Position { get; init; }

    public int Color { get; init; }

    /// <summary>For the role that came with a bot: that bot.</summary>
    public long? BotId { get; init; }
}

/// <param name="TargetId">A role (the server's own id is everyone) or a member.</param>
public sealed record Overwrite(long TargetId, bool IsMember, Permissions Allow, Permissions Deny);

public sealed record Guild(long Id, string Name, long OwnerId);
