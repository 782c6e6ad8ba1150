namespace DebateBot.Sandbox.World;

public sealed partial class SandboxWorld
{
    /// <summary>What a bot has registered everywhere (null) or for the server.</summary>
    public IReadOnlyList<AppCommand> Commands(long applicationId, long? guildId) =>
        Locked(() =>
            _state
                .Commands.Values.Where(c => c.ApplicationId == applicationId && c.GuildId == guildId)
                .OrderBy(c => c.Id)
                .ToList()
        );

    public AppCommand GetCommand(long applicationId, long id) =>
        Locked(() => _state.Commands.GetValueOrDefault(id)) is { } found && found.ApplicationId == applicationId
            ? found
            : throw Refused.Unknown("application command");

    /// <summary>The commands a member may use in a channel, all bots' together; none where Discord shows none.</summary>
    public IReadOnlyList<AppCommand> CommandsFor(long memberId, long channelId)
    {
        lock (_lock)
        {
            var channel = Require(memberId, channelId);
            var held = PermissionsOf(memberId, channel);
            if (channel.Thread is { IsArchived: true } || !TakesCommands(memberId, channel, held))
                return [];
            return
            [
                .. _state
                    .Commands.Values.Where(c => c.Contexts?.Contains(0) ?? true)
                    .Where(c => IsPermitted(c, held))
                    .OrderBy(c => c.Name, StringComparer.Ordinal),
            ];
        }
    }

    /// <summary>Whether the permissions are what the command asks of a member; admins may always.</summary>
    public static bool IsPermitted(AppCommand command, Permissions held) =>
        held.HasFlag(Permissions.Administrator)
        || command.DefaultMemberPermissions is not { } needed
        || (needed != Permissions.None && (held & needed) == needed);

    /// <summary>Registers a command, or changes the one of the same name and kind.</summary>
    /// <returns>The command and whether it is new.</returns>
    public (AppCommand Command, bool IsNew) Register(AppCommand draft)
    {
        lock (_lock)
        {
            CommandRules.Check([draft], "");
            var same = Commands(draft.ApplicationId, draft.GuildId)
                .FirstOrDefault(c => c.Name == draft.Name && c.Kind == draft.Kind);
            var command = Number(draft, same);
            Tell(new CommandsChanged(draft.ApplicationId));
            return (command, same is null);
        }
    }

    /// <summary>Replaces the whole list; commands that keep name and kind keep their id.</summary>
    public IReadOnlyList<AppCommand> RegisterAll(long applicationId, long? guildId, IReadOnlyList<AppCommand> drafts)
    {
        lock (_lock)
        {
            CommandRules.Check(drafts, "{0}.");
            var old = Commands(applicationId, guildId);
            foreach (var command in old)
                _state.Commands.Remove(command.Id);
            List<AppCommand> registered =
            [
                .. drafts.Select(d => Number(d, old.FirstOrDefault(c => c.Name == d.Name && c.Kind == d.Kind))),
            ];
            Tell(new CommandsChanged(applicationId));
            return registered;
        }
    }

    public AppCommand ChangeCommand(long applicationId, long id, Func<AppCommand, AppCommand> change)
    {
        lock (_lock)
        {
            var before = GetCommand(applicationId, id);
            var changed = change(before) with { Id = id, Version = _ids.Next() };
            CommandRules.Check([changed], "");
            var others = Commands(applicationId, changed.GuildId).Where(c => c.Id != id);
            if (others.Any(c => c.Name == changed.Name && c.Kind == changed.Kind))
                throw new Refused(400, 40041, "An application command with that name already exists");
            _state.Commands[id] = changed;
            Tell(new CommandsChanged(applicationId));
            return changed;
        }
    }

    public void RemoveCommand(long applicationId, long id)
    {
        lock (_lock)
        {
            _state.Commands.Remove(GetCommand(applicationId, id).Id);
            Tell(new CommandsChanged(applicationId));
        }
    }

    private AppCommand Number(AppCommand draft, AppCommand? same)
    {
        var command = draft with { Id = same?.Id ?? _ids.Next(), Version = _ids.Next() };
        return _state.Commands[command.Id] = command;
    }

    /// <summary>Discord offers no commands in a thread whose channel denies the member to send.</summary>
    private bool TakesCommands(long memberId, Channel channel, Permissions held)
    {
        if (!held.HasFlag(Permissions.UseApplicationCommands) || channel.Kind == ChannelKind.Forum)
            return channel.Kind == ChannelKind.Direct;
        return PermissionsOf(memberId, channel).HasFlag(Permissions.SendMessages);
    }
}
