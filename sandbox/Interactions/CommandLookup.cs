using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Interactions;

/// <summary>Finds the command that is asked for, and refuses whom it is not offered to.</summary>
internal static class CommandLookup
{
    public static AppCommand Find(Interaction asked, SandboxWorld world)
    {
        var name = asked.Data.Text("name") ?? throw InteractionData.Sentence("data.name is missing.");
        long? id = asked.Data.Id("id");
        var kind = (CommandKind?)asked.Data.Number("type");
        var all = world
            .Commands(asked.ApplicationId, world.Guild.Id)
            .Concat(world.Commands(asked.ApplicationId, guildId: null));
        var command =
            all.FirstOrDefault(c => c.Name == name && (id is null || c.Id == id) && (kind is null || c.Kind == kind))
            ?? throw new Refused(404, 10063, $"Unknown application command: there is none called {name}.");

        var offered = world.CommandsFor(asked.MemberId, asked.ChannelId);
        if (offered.Any(c => c.Id == command.Id))
            return command;

        var channel = world.GetChannel(asked.MemberId, asked.ChannelId);
        if (channel.Thread is { IsArchived: true })
            throw Refused.Archived();
        throw new Refused(403, 50013, $"Missing Permissions: you may not use {name} here.");
    }
}
