using DebateBot.Chat;

namespace DebateBot.Connection.Payloads;

/// <summary>The first answer to an interaction. https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object</summary>
public sealed record CallbackBody<TData>
{
    public CallbackType Type { get; set; }
    public TData? Data { get; set; }
}

public enum CallbackType
{
    Message = 4,
    DeferredMessage = 5,
    UpdateMessage = 7,
    Choices = 8,
    Modal = 9,
}

public sealed record ChoicesBody
{
    public IReadOnlyList<ChoicePayload> Choices { get; set; } = [];
}

public sealed record ChoicePayload
{
    public string Name { get; set; } = "";
    public string Value { get; set; } = "";
}

public sealed record ModalBody
{
    public string CustomId { get; set; } = "";
    public string Title { get; set; } = "";
    public IReadOnlyList<ComponentPayload> Components { get; set; } = [];

    public static ModalBody Of(Form form) =>
        new()
        {
            CustomId = form.Id,
            Title = form.Title,
            Components = [.. form.Fields.Select(ComponentPayload.Of)],
        };
}
