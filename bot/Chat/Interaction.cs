namespace DebateBot.Chat;

/// <summary>Somebody asked the bot for something: a closed set, one record a way of asking.</summary>
public abstract record Interaction(InteractionSource Source)
{
    public Member Member => Source.Member;
    public long ServerId => Source.ServerId;
    public long ChannelId => Source.ChannelId;
}

/// <summary>What every interaction carries: who asked, where, and what answers it.</summary>
/// <param name="Token">Good for one first answer within 3 s and for further ones during 15 min. Never logged.</param>
/// <param name="AppPermissions">What the bot may do in that channel.</param>
public sealed record InteractionSource(
    long Id,
    string Token,
    long ServerId,
    long ChannelId,
    Member Member,
    Permissions AppPermissions,
    DateTimeOffset At
);

/// <summary>Who asked, with what that member may do in the channel asked from.</summary>
public sealed record Member(long Id, string Name, Permissions Permissions);

/// <summary>A slash command, with its subcommand in the name: "article post".</summary>
public sealed record CommandInvoked(InteractionSource Source, string Name, Options Options) : Interaction(Source);

/// <summary>A command from a message's menu.</summary>
public sealed record MenuChosen(InteractionSource Source, string Name, ChatMessage Target) : Interaction(Source);

/// <summary>Choices are wanted for the option that is being typed.</summary>
public sealed record AutocompleteAsked(
    InteractionSource Source,
    string Name,
    Options Options,
    string Focused,
    string Typed
) : Interaction(Source);

/// <summary>A button on the message <paramref name="MessageId"/> was pressed, or a choice made in its list (then <paramref name="Values"/> holds it).</summary>
public sealed record ButtonPressed(InteractionSource Source, string Id, long MessageId, IReadOnlyList<string> Values)
    : Interaction(Source);

/// <summary>A form (modal) was sent off.</summary>
public sealed record FormSubmitted(InteractionSource Source, string Id, IReadOnlyDictionary<string, string> Fields)
    : Interaction(Source);
