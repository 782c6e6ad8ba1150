namespace DebateBot.Chat;

/// <summary>What an interaction is answered with.</summary>
public abstract record Reply
{
    /// <summary>An answer that only the asker sees: the usual one.</summary>
    public static Reply Private(OutgoingMessage message) => new MessageReply(message);

    /// <summary>A private sentence.</summary>
    public static Reply Private(string sentence) => new MessageReply(new OutgoingMessage { Text = sentence });
}

/// <summary>A private message. Whatever is public goes through Sender.</summary>
public sealed record MessageReply(OutgoingMessage Message) : Reply;

/// <summary>Replaces the message whose button was pressed (which only the asker sees).</summary>
public sealed record UpdateReply(OutgoingMessage Message) : Reply;

/// <summary>A form to fill in. It must be the first answer, so it is made from the interaction alone.</summary>
public sealed record FormReply(Form Form) : Reply;

/// <summary>At most 25 choices for the option being typed.</summary>
public sealed record ChoicesReply(IReadOnlyList<Choice> Choices) : Reply;

/// <param name="Name">What is shown, 1 to 100 characters.</param>
/// <param name="Value">What is sent back, up to 100 characters.</param>
public sealed record Choice(string Name, string Value);

/// <param name="Id">Comes back with the fields; up to 100 characters.</param>
/// <param name="Title">Up to 45 characters.</param>
public sealed record Form(string Id, string Title, IReadOnlyList<FormField> Fields);

/// <param name="MaxLength">1 to 4,000.</param>
public sealed record FormField(
    string Id,
    string Label,
    bool IsRequired,
    bool IsLong,
    int MaxLength,
    string Value = "",
    string Placeholder = ""
);
