namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/resources/user#user-object</summary>
public sealed record UserPayload
{
    public ulong Id { get; set; }
    public string? Username { get; set; }
    public string? GlobalName { get; set; }
    public bool Bot { get; set; }

    /// <summary>Where no server gives another.</summary>
    public string ShownName => GlobalName ?? Username ?? "";
}
