using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DebateBot.Sandbox.Rest;

/// <summary>A bot's commands, registered everywhere or for the server.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/application-commands#endpoints</remarks>
internal static class CommandRoutes
{
    public static void MapCommands(this RouteGroupBuilder api)
    {
        foreach (var scope in new[] { "", "/guilds/{guildId}" })
        {
            var commands = api.MapGroup($"/applications/{{applicationId}}{scope}/commands");
            commands.MapGet("", List);
            commands.MapPost("", Create);
            commands.MapPut("", Overwrite);
            commands.MapGet("/{commandId}", Get);
            commands.MapPatch("/{commandId}", Change);
            commands.MapDelete("/{commandId}", Delete);
        }

        api.MapGet(
            "/applications/{applicationId}/guilds/{guildId}/commands/permissions",
            (Caller _) => new JsonArray()
        );
    }

    /// <summary>A member sees what any of its clients would: the server's commands and those of everywhere.</summary>
    private static JsonArray List(
        Caller caller,
        long applicationId,
        long? guildId,
        SandboxWorld world,
        QueryFlag? with_localizations
    )
    {
        var commands = caller.Member.IsBot
            ? world.Commands(Own(caller, applicationId), Scope(guildId, world))
            : world.Commands(applicationId, null).Concat(world.Commands(applicationId, world.Guild.Id));
        bool withTranslations = with_localizations is { IsOn: true };
        return new JsonArray([.. commands.Select(command => CommandJson.Of(command, withTranslations))]);
    }

    private static JsonAnswer Create(
        Caller caller,
        long applicationId,
        long? guildId,
        RequestBody body,
        SandboxWorld world
    )
    {
        var draft = CommandReader.Read(body.Json, Own(caller, applicationId), Scope(guildId, world));
        var (command, isNew) = world.Register(draft);
        return new JsonAnswer(CommandJson.Of(command), isNew ? 201 : 200);
    }

    private static JsonArray Overwrite(
        Caller caller,
        long applicationId,
        long? guildId,
        RequestBody body,
        SandboxWorld world
    )
    {
        long own = Own(caller, applicationId);
        if (body.Json.ValueKind != JsonValueKind.Array)
            throw Refused.Form("", "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
        var scope = Scope(guildId, world);
        var drafts = body.Json.EnumerateArray().Select(json => CommandReader.Read(json, own, scope));
        return new JsonArray([.. world.RegisterAll(own, scope, [.. drafts]).Select(CommandJson.Of)]);
    }

    private static JsonObject Get(
        Caller caller,
        long applicationId,
        long? guildId,
        long commandId,
        SandboxWorld world
    ) => CommandJson.Of(Find(caller, applicationId, guildId, commandId, world));

    private static JsonObject Change(
        Caller caller,
        long applicationId,
        long? guildId,
        long commandId,
        RequestBody body,
        SandboxWorld world
    )
    {
        Find(caller, applicationId, guildId, commandId, world);
        var changed = world.ChangeCommand(applicationId, commandId, before => CommandReader.Change(before, body.Json));
        return CommandJson.Of(changed);
    }

    private static NoContent Delete(
        Caller caller,
        long applicationId,
        long? guildId,
        long commandId,
        SandboxWorld world
    )
    {
        Find(caller, applicationId, guildId, commandId, world);
        world.RemoveCommand(applicationId, commandId);
        return TypedResults.NoContent();
    }

    private static AppCommand Find(Caller caller, long applicationId, long? guildId, long commandId, SandboxWorld world)
    {
        var found = world.GetCommand(Own(caller, applicationId), commandId);
        return found.GuildId == Scope(guildId, world) ? found : throw Refused.Unknown("application command");
    }

    private static long Own(Caller caller, long applicationId)
    {
        caller.RequireBot();
        return caller.Id == applicationId
            ? applicationId
            : throw new Refused(403, 20012, "You are not authorized to perform this action on this application");
    }

    private static long? Scope(long? guildId, SandboxWorld world) =>
        guildId is null || guildId == world.Guild.Id ? guildId : throw Refused.MissingAccess();
}
