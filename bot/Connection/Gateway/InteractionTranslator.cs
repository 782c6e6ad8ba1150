using DebateBot.Chat;
using DebateBot.Connection.Payloads;

namespace DebateBot.Connection.Gateway;

/// <summary>An INTERACTION_CREATE in the bot's own words; null for kinds and places the bot has no answer for.</summary>
public static class InteractionTranslator
{
    public static Interaction? Translate(InteractionPayload asked, DateTimeOffset at)
    {
        if (asked is not { Data: { } data, GuildId: { } guildId, ChannelId: { } channelId, Member.User: { } user })
            return null;
        var member = new Member(
            (long)user.Id,
            asked.Member.Nick ?? user.ShownName,
            (Permissions)asked.Member.Permissions
        );
        var source = new InteractionSource(
            (long)asked.Id,
            asked.Token,
            (long)guildId,
            (long)channelId,
            member,
            (Permissions)asked.AppPermissions,
            at
        );
        return asked.Type switch
        {
            InteractionType.Command when data.Type == InteractionDataPayload.MessageMenu => Menu(source, data),
            InteractionType.Command => new CommandInvoked(source, GivenOptions.Name(data), GivenOptions.Of(data)),
            InteractionType.Autocomplete => Autocomplete(source, data),
            InteractionType.Component when asked.Message is { } message => new ButtonPressed(
                source,
                data.CustomId ?? "",
                (long)message.Id,
                data.Values ?? []
            ),
            InteractionType.ModalSubmit => new FormSubmitted(source, data.CustomId ?? "", FormFields.Of(data)),
            _ => null,
        };
    }

    private static MenuChosen? Menu(InteractionSource source, InteractionDataPayload data) =>
        data.TargetId is { } target
        && data.Resolved?.Messages?.Values.FirstOrDefault(message => message.Id == target)?.ToMessage() is { } message
            ? new(source, data.Name ?? "", message)
            : null;

    private static AutocompleteAsked? Autocomplete(InteractionSource source, InteractionDataPayload data) =>
        GivenOptions.Leaves(data).FirstOrDefault(option => option.Focused) is { } focused
            ? new(source, GivenOptions.Name(data), GivenOptions.Of(data), focused.Name, GivenOptions.Text(focused))
            : null;
}

/// <summary>What a form was filled with: its fields stand in labels, in older forms in rows.</summary>
public static class FormFields
{
    public static IReadOnlyDictionary<string, string> Of(InteractionDataPayload data)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in data.Components ?? [])
        {
            foreach (var field in part.Component is { } only ? [only] : part.Components ?? [])
                fields[field.CustomId ?? ""] = field.Value ?? "";
        }

        return fields;
    }
}
