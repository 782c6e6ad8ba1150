namespace DebateBot.Connection.Payloads;

/// <summary>A member as interactions carry one. https://discord.com/developers/docs/resources/guild#guild-member-object</summary>
public sealed record MemberPayload
{
    public UserPayload? User { get; set; }
    public string? Nick { get; set; }

    /// <summary>What the member may do in the interaction's channel.</summary>
    public ulong Permissions { get; set; }
}

/// <summary>A member as the server knows one. https://discord.com/developers/docs/resources/guild#get-guild-member</summary>
public sealed record GuildMemberPayload
{
    public IReadOnlyList<ulong> Roles { get; set; } = [];
}
