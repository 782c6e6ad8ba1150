namespace DebateBot.Connection.Payloads;

/// <summary>https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object</summary>
public sealed record InteractionPayload
{
    public ulong Id { get; set; }
    public InteractionType Type { get; set; }
    public string Token { get; set; } = "";

    /// <summary>Absent in direct messages, where no command is offered.</summary>
    public ulong? GuildId { get; set; }
    public ulong? ChannelId { get; set; }
    public MemberPayload? Member { get; set; }
    public ulong AppPermissions { get; set; }
    public InteractionDataPayload? Data { get; set; }

    /// <summary>The message whose button was pressed.</summary>
    public MessagePayload? Message { get; set; }
}

public enum InteractionType
{
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}
