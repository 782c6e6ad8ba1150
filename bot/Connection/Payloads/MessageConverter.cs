using System.Text.Json;
using System.Text.Json.Serialization;

namespace DebateBot.Connection.Payloads;

/// <summary>
/// Messages come by the thousand, each with some forty fields of which the bot wants a dozen: read by hand they take half the time and
/// memory that generated code takes.
/// </summary>
public sealed class MessageConverter : JsonConverter<MessagePayload>
{
    public override MessagePayload Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var message = new MessagePayload();
        JsonFields.Enter(ref reader);
        while (JsonFields.Next(ref reader, out var name))
        {
            if (!ReadOwn(message, name, ref reader) && !ReadNested(message, name, ref reader))
                JsonFields.Skip(ref reader);
        }

        return message;
    }

    public override void Write(Utf8JsonWriter writer, MessagePayload value, JsonSerializerOptions options) =>
        throw new NotSupportedException("A message is sent as MessageBody.");

    private static bool ReadOwn(MessagePayload message, scoped ReadOnlySpan<byte> name, ref Utf8JsonReader reader)
    {
        var isNull = reader.TokenType == JsonTokenType.Null;
        if (name.SequenceEqual("id"u8))
            message.Id = SnowflakeConverter.Read(ref reader);
        else if (name.SequenceEqual("channel_id"u8))
            message.ChannelId = SnowflakeConverter.Read(ref reader);
        else if (name.SequenceEqual("guild_id"u8))
            message.GuildId = isNull ? null : SnowflakeConverter.Read(ref reader);
        else if (name.SequenceEqual("webhook_id"u8))
            message.WebhookId = isNull ? null : SnowflakeConverter.Read(ref reader);
        else if (name.SequenceEqual("type"u8))
            message.Type = reader.GetInt32();
        else if (name.SequenceEqual("content"u8))
            message.Content = reader.GetString();
        else if (name.SequenceEqual("timestamp"u8))
            message.Timestamp = reader.GetDateTimeOffset();
        else if (name.SequenceEqual("edited_timestamp"u8))
            message.EditedTimestamp = isNull ? null : reader.GetDateTimeOffset();
        else
            return false;
        return true;
    }

    private static bool ReadNested(MessagePayload message, scoped ReadOnlySpan<byte> name, ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return false;
        if (name.SequenceEqual("author"u8))
            message.Author = ReadAuthor(ref reader);
        else if (name.SequenceEqual("member"u8))
            message.Nick = ReadNick(ref reader);
        else if (name.SequenceEqual("message_reference"u8))
            message.Reference = ReadReference(ref reader);
        else if (name.SequenceEqual("embeds"u8))
            message.Embeds = JsonSerializer.Deserialize(ref reader, DiscordJson.Default.EmbedPayloadArray) ?? [];
        else
            return false;
        return true;
    }

    private static UserPayload ReadAuthor(ref Utf8JsonReader reader)
    {
        var author = new UserPayload();
        JsonFields.Enter(ref reader);
        while (JsonFields.Next(ref reader, out var name))
        {
            if (name.SequenceEqual("id"u8))
                author.Id = SnowflakeConverter.Read(ref reader);
            else if (name.SequenceEqual("username"u8))
                author.Username = reader.GetString();
            else if (name.SequenceEqual("global_name"u8))
                author.GlobalName = reader.GetString();
            else if (name.SequenceEqual("bot"u8))
                author.Bot = reader.GetBoolean();
            else
                JsonFields.Skip(ref reader);
        }

        return author;
    }

    private static string? ReadNick(ref Utf8JsonReader reader)
    {
        string? nick = null;
        JsonFields.Enter(ref reader);
        while (JsonFields.Next(ref reader, out var name))
        {
            if (name.SequenceEqual("nick"u8))
                nick = reader.GetString();
            else
                JsonFields.Skip(ref reader);
        }

        return nick;
    }

    private static ulong? ReadReference(ref Utf8JsonReader reader)
    {
        ulong? id = null;
        JsonFields.Enter(ref reader);
        while (JsonFields.Next(ref reader, out var name))
        {
            if (name.SequenceEqual("message_id"u8) && reader.TokenType != JsonTokenType.Null)
                id = SnowflakeConverter.Read(ref reader);
            else
                JsonFields.Skip(ref reader);
        }

        return id;
    }
}
