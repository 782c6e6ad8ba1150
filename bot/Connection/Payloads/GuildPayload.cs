namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/resources/guild#guild-object</summary>
public sealed record GuildPayload
{
    public ulong Id { get; set; }
    public string? Name { get; set; }
    public ulong OwnerId { get; set; }
    public IReadOnlyList<RolePayload> Roles { get; set; } = [];

    /// <summary>In GUILD_CREATE: the server is there but cannot be used, because of an outage.</summary>
    public bool Unavailable { get; set; }
}

/// <summary>https://discord.com/developers/docs/topics/permissions#role-object</summary>
public sealed record RolePayload
{
    public ulong Id { get; set; }
    public ulong Permissions { get; set; }
}
