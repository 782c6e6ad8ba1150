using System.Text.Json;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>Reads a command that a bot wants registered, or a change to one.</summary>
internal static class CommandReader
{
    private const string Names = "name_localizations";
    private const string Descriptions = "description_localizations";

    public static AppCommand Read(JsonElement json, long applicationId, long? guildId) =>
        Change(new AppCommand(0, applicationId, CommandKind.Slash, "", "") { GuildId = guildId }, json);

    /// <summary>What the JSON does not name stays as it is.</summary>
    public static AppCommand Change(AppCommand before, JsonElement json)
    {
        bool names(string field) => json.Child(field).ValueKind != JsonValueKind.Undefined;
        return before with
        {
            Kind = (CommandKind)(json.Number("type") ?? (int)before.Kind),
            Name = json.Text("name") ?? before.Name,
            Description = json.Text("description") ?? before.Description,
            Options = names("options") ? Options(json) : before.Options,
            Translations = new Translations(
                names(Names) ? Texts(json, Names) : before.Translations.Names,
                names(Descriptions) ? Texts(json, Descriptions) : before.Translations.Descriptions
            ),
            DefaultMemberPermissions = names("default_member_permissions")
                ? Permission(json.Child("default_member_permissions"))
                : before.DefaultMemberPermissions,
            Contexts =
                names("contexts") ? Numbers(json, "contexts")
                : json.Flag("dm_permission") == false ? [0]
                : before.Contexts,
            IntegrationTypes = names("integration_types")
                ? Numbers(json, "integration_types")
                : before.IntegrationTypes,
            IsNsfw = json.Flag("nsfw") ?? before.IsNsfw,
        };
    }

    private static IReadOnlyList<CommandOption> Options(JsonElement json) => [.. json.List("options").Select(Option)];

    private static CommandOption Option(JsonElement json) =>
        new((OptionKind)(json.Number("type") ?? 0), json.Text("name") ?? "", json.Text("description") ?? "")
        {
            IsRequired = json.Flag("required") ?? false,
            HasAutocomplete = json.Flag("autocomplete") ?? false,
            Translations = Translated(json),
            Choices = [.. json.List("choices").Select(Choice)],
            Options = Options(json),
            ChannelKinds = Numbers(json, "channel_types") ?? [],
            MinValue = Real(json, "min_value"),
            MaxValue = Real(json, "max_value"),
            MinLength = (int?)json.Number("min_length"),
            MaxLength = (int?)json.Number("max_length"),
        };

    private static CommandChoice Choice(JsonElement json) =>
        new(json.Text("name") ?? "", json.Child("value")) { Translations = Translated(json) };

    private static Translations Translated(JsonElement json) => new(Texts(json, Names), Texts(json, Descriptions));

    private static Dictionary<string, string>? Texts(JsonElement json, string name) =>
        json.Child(name) is { ValueKind: JsonValueKind.Object } found
            ? found.EnumerateObject().ToDictionary(t => t.Name, t => t.Value.ToString(), StringComparer.Ordinal)
            : null;

    /// <summary>Text by the documentation; the API takes a number as well.</summary>
    private static Permissions? Permission(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null ? null : PermissionText.Read(value.ToString());

    private static double? Real(JsonElement json, string name) =>
        json.Child(name) is { ValueKind: JsonValueKind.Number } found ? found.GetDouble() : null;

    private static List<int>? Numbers(JsonElement json, string name) =>
        json.Has(name) ? [.. json.List(name).Select(n => n.TryInteger()).OfType<int>()] : null;
}
