using System.Globalization;

namespace DebateBot.Bench.Played;

/// <summary>Gateway payloads as Discord documents them, in the order of fields that Discord uses: what they carry comes last.</summary>
internal static class PlayedFrames
{
    private const string User =
        """{"id":"2000","username":"mira","global_name":"Mira","discriminator":"0","avatar":null,"public_flags":0,"bot":false}""";

    private const string Member =
        """{"nick":null,"avatar":null,"roles":[],"joined_at":"2024-01-01T00:00:00.000000+00:00","premium_since":null,"deaf":false,"mute":false,"flags":0,"pending":false,"permissions":"2251799813685247","communication_disabled_until":null}""";

    public const string Bot =
        """{"id":"900","username":"played","global_name":null,"discriminator":"0","avatar":null,"bot":true,"verified":true,"email":null,"flags":0,"mfa_enabled":false}""";

    public const string Application =
        $$"""{"id":"900","name":"played","icon":null,"description":"","flags":524288,"bot_public":true,"bot_require_code_grant":false,"verify_key":"","owner":{{User}},"team":null}""";

    public const string Channels =
        """[{"id":"1001","type":0,"guild_id":"1000","name":"articles","position":0,"permission_overwrites":[],"parent_id":null,"topic":null,"nsfw":false,"rate_limit_per_user":0,"last_message_id":null}]""";

    public const string Thread =
        """{"id":"1002","type":11,"guild_id":"1000","parent_id":"1001","owner_id":"900","name":"An article","member_count":1,"message_count":1,"rate_limit_per_user":0,"last_message_id":null,"thread_metadata":{"archived":false,"archive_timestamp":"2026-01-01T00:00:00.000000+00:00","auto_archive_duration":4320,"locked":false},"member":{"id":"1002","user_id":"900","join_timestamp":"2026-01-01T00:00:00.000000+00:00","flags":1}}""";

    public const string Server =
        """{"id":"1000","name":"Played","icon":null,"owner_id":"2000","unavailable":false,"large":false,"member_count":2,"joined_at":"2024-01-01T00:00:00.000000+00:00","preferred_locale":"en-US","verification_level":0,"default_message_notifications":0,"explicit_content_filter":0,"mfa_level":0,"nsfw_level":0,"premium_tier":0,"afk_timeout":300,"afk_channel_id":null,"system_channel_id":null,"system_channel_flags":0,"rules_channel_id":null,"public_updates_channel_id":null,"application_id":null,"region":"","features":[],"emojis":[],"stickers":[],"roles":[{"id":"1000","name":"@everyone","color":0,"colors":{"primary_color":0,"secondary_color":null,"tertiary_color":null},"hoist":false,"position":0,"permissions":"2251799813685247","managed":false,"mentionable":false,"flags":0}]}""";

    public static string Hello => """{"t":null,"s":null,"op":10,"d":{"heartbeat_interval":41250,"_trace":[]}}""";

    public static string Ack => """{"t":null,"s":null,"op":11,"d":null}""";

    public static string Ready(Uri gateway) =>
        Dispatch(
            1,
            "READY",
            $$"""{"v":10,"user":{{Bot}},"guilds":[{"id":"1000","unavailable":true}],"session_id":"played","session_type":"normal","resume_gateway_url":"{{gateway.AbsoluteUri}}","shard":[0,1],"application":{"id":"900","flags":524288},"user_settings":{},"relationships":[],"private_channels":[],"presences":[],"guild_join_requests":[],"geo_ordered_rtc_regions":[],"_trace":[]}"""
        );

    public static string ServerCreated =>
        Dispatch(
            2,
            "GUILD_CREATE",
            Server[..^1]
                + $$""","channels":{{Channels}},"threads":[{{Thread}}],"members":[{"user":{{User}},{{Member[1..]}},{"user":{{Bot}},{{Member[1..]}}],"presences":[],"voice_states":[],"stage_instances":[],"guild_scheduled_events":[],"soundboard_sounds":[]}"""
        );

    public static string Message(long sequence, long id, DateTimeOffset at, string text) =>
        Dispatch(
            sequence,
            "MESSAGE_CREATE",
            $$"""{"type":0,"tts":false,"timestamp":"{{at:yyyy-MM-dd'T'HH:mm:ss.ffffff'+00:00'}}","pinned":false,"nonce":"{{id}}","mentions":[],"mention_roles":[],"mention_everyone":false,"member":{{Member}},"id":"{{id}}","flags":0,"embeds":[],"edited_timestamp":null,"content":"{{text}}","components":[],"channel_id":"1002","channel_type":11,"author":{{User}},"attachments":[],"guild_id":"1000"}"""
        );

    public static string Command(long sequence, long id, string data) =>
        Dispatch(
            sequence,
            "INTERACTION_CREATE",
            $$"""{"version":1,"type":2,"token":"token{{id}}","member":{"user":{{User}},{{Member[1..]}},"locale":"en-US","id":"{{id}}","guild_locale":"en-US","guild_id":"1000","guild":{"locale":"en-US","id":"1000","features":[]},"entitlements":[],"entitlement_sku_ids":[],"data":{{data}},"context":0,"channel_id":"1002","channel":{{Thread}},"authorizing_integration_owners":{"0":"1000"},"attachment_size_limit":10485760,"application_id":"900","app_permissions":"2251799813685247"}"""
        );

    private static string Dispatch(long sequence, string name, string data) =>
        string.Create(CultureInfo.InvariantCulture, $$"""{"t":"{{name}}","s":{{sequence}},"op":0,"d":{{data}}}""");
}
