using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Interactions;

/// <summary>Completes what a member asked into what the bot receives: ids and resolved objects are filled in.</summary>
internal static class InteractionData
{
    public static Interaction Complete(Interaction asked, InteractionRequest request, SandboxWorld world) =>
        asked.Kind switch
        {
            InteractionKind.Command or InteractionKind.Autocomplete => Command(asked, request, world),
            InteractionKind.Component => Component(asked, world),
            InteractionKind.ModalSubmit => Modal(asked),
            _ => throw Refused.Form("type", "BASE_TYPE_CHOICES", "Value must be one of {2, 3, 4, 5}."),
        };

    private static Interaction Command(Interaction asked, InteractionRequest request, SandboxWorld world)
    {
        var command = CommandLookup.Find(asked, world);
        var resolved = new ResolvedObjects(world, asked, request.Files);
        var data = new JsonObject
        {
            ["id"] = Snowflakes.Text(command.Id),
            ["name"] = command.Name,
            ["type"] = (int)command.Kind,
        };
        if (command.GuildId is { } guildId)
            data["guild_id"] = Snowflakes.Text(guildId);

        if (command.Kind == CommandKind.Slash)
        {
            bool isTyping = asked.Kind == InteractionKind.Autocomplete;
            var reader = new OptionReader(resolved, isTyping);
            data["options"] = reader.Read(command.Options, asked.Data.List("options"), $"/{command.Name}");
            reader.RequireFocus();
        }
        else
        {
            long target = asked.Data.Id("target_id") ?? throw Sentence("This menu needs a target_id.");
            data["target_id"] = Snowflakes.Text(target);
            if (command.Kind == CommandKind.UserMenu)
                resolved.AddUser(target);
            else
                resolved.AddMessage(target);
        }

        if (resolved.ToJson() is { } objects)
            data["resolved"] = objects;
        return asked with
        {
            Data = JsonSerializer.SerializeToElement(data),
            Name = string.Join(' ', Parts(data).Prepend(command.Name)),
            Menu = command.Kind == CommandKind.Slash ? null : command.Kind,
        };
    }

    // "Name of the application command, including subcommands and subcommand groups", say the documents on a message's interaction.
    private static IEnumerable<string> Parts(JsonObject command)
    {
        for (var part = PartOf(command); part is not null; part = PartOf(part))
            yield return (string)part["name"]!;
    }

    private static JsonObject? PartOf(JsonObject command) =>
        (command["options"] as JsonArray)
            ?.OfType<JsonObject>()
            .FirstOrDefault(o => (OptionKind)(int)o["type"]! is OptionKind.Subcommand or OptionKind.Group);

    private static Interaction Component(Interaction asked, SandboxWorld world)
    {
        var message = asked.Message ?? throw Sentence("A component needs the message_id of its message.");
        var channel = world.GetChannel(asked.MemberId, asked.ChannelId);
        if (channel.Thread is { IsArchived: true })
            throw Refused.Archived();
        var customId = asked.Data.Text("custom_id") ?? throw Sentence("data.custom_id is missing.");
        var component = ComponentShape.Find(message.Components, customId);
        if (component is not { } found || message.ApplicationId is { } owner && owner != asked.ApplicationId)
            throw Refused.Form(
                "data.custom_id",
                "COMPONENT_VALIDATION_FAILED",
                "There is no such component on that message."
            );
        if (found.Flag("disabled") == true)
            throw Refused.Form("data.custom_id", "COMPONENT_VALIDATION_FAILED", "That component is disabled.");

        var data = new JsonObject
        {
            ["custom_id"] = customId,
            ["component_type"] = found.Number("type"),
            ["id"] = found.Number("id"),
        };
        if (found.Number("type") != ComponentRules.Button)
            ComponentValues.Add(data, found, new ResolvedObjects(world, asked, []), asked.Data.List("values"));
        return asked with { Data = JsonSerializer.SerializeToElement(data) };
    }

    private static Interaction Modal(Interaction asked)
    {
        if (asked.Data.Text("custom_id") is null)
            throw Sentence("data.custom_id is missing.");
        return asked;
    }

    internal static Refused Sentence(string sentence) => new(400, 50035, sentence);
}
