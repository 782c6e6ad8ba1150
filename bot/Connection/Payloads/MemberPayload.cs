namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/resources/guild#guild-member-object</summary>
public sealed record MemberPayload
{
    /// <summary>Absent in messages, where the author is the user.</summary>
    public UserPayload? User { get; set; }
    public string? Nick { get; set; }
    public IReadOnlyList<ulong>? Roles { get; set; }

    /// <summary>What the member may do in the channel of an interaction; absent elsewhere.</summary>
    public ulong? Permissions { get; set; }

    /// <summary>The name shown in the server.</summary>
    public static string NameOf(MemberPayload? member, UserPayload user) =>
        member?.Nick ?? user.GlobalName ?? user.Username ?? "";
}
