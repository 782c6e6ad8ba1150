using System.Text.Json;

namespace DebateBot.Sandbox.World;

public enum InteractionKind
{
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}

/// <summary>Somebody asked a bot something.</summary>
/// <param name="Data">Discord's data object, resolved objects included.</param>
public sealed record Interaction(
    long Id,
    InteractionKind Kind,
    long ApplicationId,
    long MemberId,
    long ChannelId,
    string Token,
    DateTimeOffset At,
    JsonElement Data
)
{
    /// <summary>The message whose component was used, as it stood.</summary>
    public Message? Message { get; init; }

    /// <summary>The command's name; empty for components and modals.</summary>
    public string Name { get; init; } = "";

    /// <summary>For the menu of a user or a message: which.</summary>
    public CommandKind? Menu { get; init; }

    /// <summary>For a submitted form: what it was shown for.</summary>
    public InteractionTrace? OpenedBy { get; init; }
}

/// <summary>What a member asks; the page and POST /interactions both come through here.</summary>
/// <param name="Data">Discord's data: name and options, or custom_id and values, or custom_id and components.</param>
public sealed record InteractionRequest(
    InteractionKind Kind,
    long ApplicationId,
    long ChannelId,
    JsonElement Data,
    long? MessageId = null
)
{
    /// <summary>Files for attachment options, whose value is the file's key.</summary>
    public IReadOnlyList<UploadedFile> Files { get; init; } = [];
}

public enum CallbackKind
{
    Pong = 1,
    Message = 4,
    DeferredMessage = 5,
    DeferredUpdate = 6,
    Update = 7,
    Choices = 8,
    Modal = 9,
}

/// <summary>A bot's first response, as it sent it, and the message it made or will make.</summary>
/// <param name="Data">Choices, a modal, or the message as the bot wrote it; undefined when there is none.</param>
public sealed record InteractionAnswer(CallbackKind Kind, JsonElement Data, Message? Message);

/// <summary>A bot's first response on its way in.</summary>
public sealed record InteractionCallback(CallbackKind Kind, JsonElement Data)
{
    public MessageDraft Message { get; init; } = new();
}
