using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using DebateBot.Sandbox.Payloads;
using DebateBot.Sandbox.World;

namespace DebateBot.Sandbox.Interactions;

/// <summary>The objects an interaction names, given in full beside it.</summary>
internal sealed class ResolvedObjects(SandboxWorld world, Interaction asked, IReadOnlyList<UploadedFile> files)
{
    private readonly JsonObject _all = [];

    public JsonObject? ToJson() => _all.Count > 0 ? _all : null;

    /// <returns>The value as the bot receives it: an attachment's key becomes its id.</returns>
    public JsonNode? Add(CommandOption option, JsonElement value)
    {
        switch (option.Kind)
        {
            case OptionKind.User:
            case OptionKind.Mentionable:
                AddUser(value.AsId() ?? 0);
                break;
            case OptionKind.Channel:
                AddChannel(value.AsId() ?? 0);
                break;
            case OptionKind.Role:
                AddRole(value.AsId() ?? 0);
                break;
            case OptionKind.Attachment:
                return AddFile(value);
        }

        return option.Kind > OptionKind.Boolean && option.Kind != OptionKind.Number
            ? value.ToString()
            : JsonNode.Parse(value.ValueKind == JsonValueKind.Undefined ? "null" : value.GetRawText());
    }

    public void AddUser(long id)
    {
        var member = world.FindMember(id) ?? throw InteractionData.Sentence("There is no such member here.");
        Put("users", id, PersonJson.User(member));
        var inServer = PersonJson.Member(member, withUser: false);
        var channel = world.GetChannel(asked.MemberId, asked.ChannelId);
        inServer["permissions"] = PermissionText.Of(world.PermissionsOf(id, channel));
        Put("members", id, inServer);
    }

    public void AddChannel(long id)
    {
        var channel = world.GetChannel(asked.MemberId, id);
        var json = ChannelJson.Of(channel, world);
        json["permissions"] = PermissionText.Of(world.PermissionsOf(asked.MemberId, channel));
        Put("channels", id, json);
    }

    public void AddRole(long id) =>
        Put("roles", id, PersonJson.Role(world.Roles.FirstOrDefault(r => r.Id == id) ?? throw Refused.Unknown("Role")));

    public void AddMessage(long id)
    {
        var message =
            world.FindMessage(asked.MemberId, asked.ChannelId, id)
            ?? throw InteractionData.Sentence("That message is not here.");
        Put("messages", id, MessageJson.Of(message, world, asked.ApplicationId));
    }

    private string AddFile(JsonElement value)
    {
        long key = value.AsId() ?? (value.ToString() == "0" ? 0 : -1);
        var file =
            files.FirstOrDefault(f => f.Key == key)
            ?? throw InteractionData.Sentence($"There is no files[{value}] to go with this option.");
        var kept = world.KeepFile(file);
        var json = AttachmentJson.Of(kept, asked.ChannelId, world);
        json["ephemeral"] = true;
        Put("attachments", kept.Id, json);
        return kept.Id.ToString(CultureInfo.InvariantCulture);
    }

    private void Put(string kind, long id, JsonObject json)
    {
        if (_all[kind] is not JsonObject list)
            _all[kind] = list = [];
        list[Snowflakes.Text(id)] = json;
    }
}
