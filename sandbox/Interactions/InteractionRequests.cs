using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Interactions;

/// <summary>What a member can ask, written short: for the page and for tests.</summary>
public static class InteractionRequests
{
    /// <summary>A slash command; a subcommand is written <c>article post</c>.</summary>
    public static InteractionRequest Run(
        long applicationId,
        long channelId,
        string command,
        params IReadOnlyList<Typed> options
    ) =>
        new(InteractionKind.Command, applicationId, channelId, Slash(command, options))
        {
            Files = [.. options.Select(o => o.Value).OfType<UploadedFile>()],
        };

    /// <summary>The choices while <paramref name="focused"/> is typed.</summary>
    public static InteractionRequest Complete(
        long applicationId,
        long channelId,
        string command,
        Typed focused,
        params IReadOnlyList<Typed> others
    ) =>
        new(
            InteractionKind.Autocomplete,
            applicationId,
            channelId,
            Slash(command, [.. others, focused with { IsFocused = true }])
        );

    /// <summary>A user or message menu.</summary>
    public static InteractionRequest Menu(
        long applicationId,
        long channelId,
        CommandKind kind,
        string name,
        long targetId
    ) =>
        new(
            InteractionKind.Command,
            applicationId,
            channelId,
            JsonSerializer.SerializeToElement(
                new JsonObject
                {
                    ["name"] = name,
                    ["type"] = (int)kind,
                    ["target_id"] = Snowflakes.Text(targetId),
                }
            )
        );

    /// <summary>A button, or a select with what was picked.</summary>
    public static InteractionRequest Press(
        long applicationId,
        long channelId,
        long messageId,
        string customId,
        params IReadOnlyList<string> values
    ) =>
        new(
            InteractionKind.Component,
            applicationId,
            channelId,
            JsonSerializer.SerializeToElement(
                new JsonObject
                {
                    ["custom_id"] = customId,
                    ["values"] = new JsonArray([.. values.Select(v => (JsonNode)v)]),
                }
            ),
            messageId
        );

    /// <param name="messageId">The message whose button opened the modal.</param>
    /// <param name="fields">What was filled in, by custom_id.</param>
    public static InteractionRequest Submit(
        long applicationId,
        long channelId,
        string customId,
        IReadOnlyDictionary<string, string> fields,
        long? messageId = null
    )
    {
        var rows = fields.Select(
            (field, i) =>
                (JsonNode)
                    new JsonObject
                    {
                        ["type"] = ComponentRules.ActionRow,
                        ["id"] = (2 * i) + 1,
                        ["components"] = new JsonArray(
                            new JsonObject
                            {
                                ["type"] = ComponentRules.TextInput,
                                ["id"] = (2 * i) + 2,
                                ["custom_id"] = field.Key,
                                ["value"] = field.Value,
                            }
                        ),
                    }
        );
        var data = new JsonObject { ["custom_id"] = customId, ["components"] = new JsonArray([.. rows]) };
        return new(
            InteractionKind.ModalSubmit,
            applicationId,
            channelId,
            JsonSerializer.SerializeToElement(data),
            messageId
        );
    }

    private static JsonElement Slash(string command, IReadOnlyList<Typed> options)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var list = new JsonArray([.. options.Select(o => (JsonNode)o.ToJson())]);
        for (int i = words.Length - 1; i > 0; i--)
            list = [new JsonObject { ["name"] = words[i], ["options"] = list }];
        var data = new JsonObject
        {
            ["name"] = words[0],
            ["type"] = 1,
            ["options"] = list,
        };
        return JsonSerializer.SerializeToElement(data);
    }
}
