-- Federation with the listed partners only (partner_domains), unless is_for_partners_only is false.
-- A stanza for any other domain comes back as not-allowed, before a connection is tried, and
-- a server of any other domain is told policy-violation (RFC 6120 section 4.9.3.14).

local st = require "util.stanza";

local partners = module:get_option_set("partner_domains", {});
local is_limited = module:get_option_boolean("is_for_partners_only", true);

local function is_partner(domain)
	return not is_limited or partners:contains(domain);
end

module:hook("route/remote", function (event)
	if is_partner(event.to_host) or prosody.hosts[event.to_host] then return; end
	if event.stanza.attr.type ~= "error" and event.stanza.attr.type ~= "result" then
		module:send(st.error_reply(event.stanza, "cancel", "not-allowed",
			event.to_host .. " is not one of the partners of " .. event.from_host));
	end
	return true;
end, 100);

module:hook("s2s-stream-features", function (event)
	local session = event.origin;
	if session.from_host and not is_partner(session.from_host) then
		session:close({ condition = "policy-violation";
			text = session.from_host .. " is not one of the partners of " .. module.host });
		return true;
	end
end, 1000);

module:hook("s2s-check-certificate", function (event)
	-- Fires in both directions once the other side has shown its certificate.
	local session = event.session;
	local domain = session.direction == "incoming" and session.from_host or session.to_host;
	if domain and not is_partner(domain) then
		session:close({ condition = "policy-violation" });
		return false;
	end
end, 1000);
