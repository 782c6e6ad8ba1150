using System.Text.Json;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Payloads;

/// <summary>Reads a command that a bot wants registered, or a change to one.</summary>
internal static class CommandReader
{
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
            Choices = [.. json.List("choices").Select(c => new CommandChoice(c.Text("name") ?? "", c.Child("value")))],
            Options = Options(json),
            ChannelKinds = Numbers(json, "channel_types") ?? [],
            MinValue = Real(json, "min_value"),
            MaxValue = Real(json, "max_value"),
            MinLength = (int?)json.Number("min_length"),
            MaxLength = (int?)json.Number("max_length"),
        };

    /// <summary>Text by the documentation; the API takes a number as well.</summary>
    private static Permissions? Permission(JsonElement value) =>
        value.ValueKind == JsonValueKind.Null ? null : PermissionText.Read(value.ToString());

    private static double? Real(JsonElement json, string name) =>
        json.Child(name) is { ValueKind: JsonValueKind.Number } found ? found.GetDouble() : null;

    private static List<int>? Numbers(JsonElement json, string name) =>
        json.Has(name) ? [.. json.List(name).Select(n => n.TryInteger()).OfType<int>()] : null;
}
