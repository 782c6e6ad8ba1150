using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>Registered commands as Discord gives them back.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/application-commands#application-command-object</remarks>
internal static class CommandJson
{
    public static JsonObject Of(AppCommand command) => Of(command, withTranslations: true);

    /// <param name="withTranslations">A list has them on request only.</param>
    public static JsonObject Of(AppCommand command, bool withTranslations)
    {
        var json = new JsonObject
        {
            ["id"] = Snowflakes.Text(command.Id),
            ["application_id"] = Snowflakes.Text(command.ApplicationId),
            ["version"] = Snowflakes.Text(command.Version),
            ["type"] = (int)command.Kind,
            ["name"] = command.Name,
            ["name_localizations"] = Texts(withTranslations ? command.Translations.Names : null),
            ["description"] = command.Description,
            ["description_localizations"] = Texts(withTranslations ? command.Translations.Descriptions : null),
            ["default_member_permissions"] = command.DefaultMemberPermissions is { } needed
                ? PermissionText.Of(needed)
                : null,
            ["dm_permission"] = command.Contexts?.Contains(1) ?? true,
            ["contexts"] = Numbers(command.Contexts),
            ["integration_types"] = Numbers(command.IntegrationTypes ?? [0]),
            ["nsfw"] = command.IsNsfw,
        };
        if (command.Options.Count > 0)
            json["options"] = new JsonArray([.. command.Options.Select(Option)]);
        if (command.GuildId is { } guild)
            json["guild_id"] = Snowflakes.Text(guild);
        return json;
    }

    private static JsonObject Option(CommandOption option)
    {
        var json = new JsonObject
        {
            ["type"] = (int)option.Kind,
            ["name"] = option.Name,
            ["name_localizations"] = Texts(option.Translations.Names),
            ["description"] = option.Description,
            ["description_localizations"] = Texts(option.Translations.Descriptions),
        };
        if (option.IsRequired)
            json["required"] = true;
        if (option.HasAutocomplete)
            json["autocomplete"] = true;
        if (option.Choices.Count > 0)
            json["choices"] = new JsonArray([.. option.Choices.Select(Choice)]);
        if (option.Options.Count > 0)
            json["options"] = new JsonArray([.. option.Options.Select(Option)]);
        if (option.ChannelKinds.Count > 0)
            json["channel_types"] = Numbers(option.ChannelKinds);
        AddNumber(json, "min_value", option.MinValue);
        AddNumber(json, "max_value", option.MaxValue);
        AddNumber(json, "min_length", option.MinLength);
        AddNumber(json, "max_length", option.MaxLength);
        return json;
    }

    private static JsonObject Choice(CommandChoice choice) =>
        new()
        {
            ["name"] = choice.Name,
            ["name_localizations"] = Texts(choice.Translations.Names),
            ["value"] = JsonNode.Parse(choice.Value.GetRawText()),
        };

    private static JsonObject? Texts(IReadOnlyDictionary<string, string>? texts) =>
        texts is null ? null : new JsonObject(texts.Select(t => KeyValuePair.Create(t.Key, (JsonNode?)t.Value)));

    private static void AddNumber(JsonObject json, string name, double? value)
    {
        if (value is not { } known)
            return;
        json[name] = known == Math.Floor(known) && Math.Abs(known) < 1e15 ? (long)known : known;
    }

    private static JsonArray? Numbers(IReadOnlyList<int>? numbers) =>
        numbers is null ? null : new JsonArray([.. numbers.Select(n => (JsonNode)n)]);
}
