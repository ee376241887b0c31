/**
 * Groups of English words and expressions that help-centre readers use for much the same thing. Written
 * by hand from general English, the second half after a look at dev-split mistakes; a site's own words
 * belong in its synonyms. Only the groups that the content touches go into an index. Worth 1 to 2
 * points of R@1 on the dev splits.
 */
export const ENGLISH_SYNONYMS: readonly (readonly string[])[] = `
delete, remove, erase, clear, discard
cancel, stop, abort, terminate, end
close, shut
create, make, generate, build
add, include, insert, attach, append
change, edit, modify, update, alter, adjust, switch
fix, repair, solve, resolve, mend
broken, faulty, defective, damaged
fail, failure, unsuccessful, reject, decline, refuse, deny
work, function, operate
error, problem, issue, trouble, fault, bug
start, begin, launch, open
buy, purchase, order
pay, payment
cost, price, fee, charge, expense
cheap, inexpensive, affordable
money, cash, fund
refund, reimburse, reimbursement
bill, invoice
receipt, proof
salary, wage, paycheck, income
transfer, send, wire
receive, get, obtain
arrive, come, appear, show
lost, lose, miss, misplace
steal, stolen, theft, thief
fraud, scam, suspicious, unauthorized
wrong, incorrect, mistake, inaccurate
right, correct, accurate
fast, quick, rapid, speed, soon
slow, delay, late, lag
wait, pending
long, time, duration
verify, confirm, validate, check, prove
identity, id, identification
allow, permit, enable, let, authorize
block, disable, prevent, forbid
limit, maximum, cap, restriction
minimum, least
need, require, must, necessary
want, wish, like
possible, able
help, assist, support
explain, describe, tell
reason, why, cause
find, locate, search, look
see, view, display, show, watch
hide, conceal
phone, mobile, cell, cellphone, telephone, smartphone
call, ring, dial
email, mail
message, text, sms
photo, picture, image, pic
video, clip, movie, film
music, song, track
file, document
folder, directory
computer, pc, laptop, desktop
app, application, program, software
site, website, webpage, page
web, internet, online
link, url, address
log, login, signin, sign
logout, signout
password, passcode, pin, code
account, profile
user, member, customer
name, title
username, handle
share, publish, post
download, save, export
upload, import
copy, duplicate, clone
print, hardcopy
connect, link, pair
disconnect, unlink
sync, synchronize
install, setup
uninstall, remove
update, upgrade
restart, reboot, reset
turn, switch
enable, activate
disable, deactivate
renew, extend
expire, expiry, expiration
valid, good
country, nation, abroad, foreign, overseas, international
travel, trip, vacation, holiday, journey
flight, plane, airline
hotel, room, lodging, accommodation
book, reserve, reservation, booking
car, vehicle, auto, automobile
train, rail, railway
bus, coach
taxi, cab, uber
road, street
direction, route, way
map, navigation
near, nearby, close, around
location, place, where
home, house
job, work, career, occupation
boss, manager
colleague, coworker
meeting, appointment
schedule, calendar, agenda
remind, reminder
alarm, wake
timer, countdown
date, day
today, now, current, currently
week, weekly
month, monthly
year, annual
repeat, again
old, previous, former, earlier
new, recent, latest
many, much, number, amount, quantity
big, large, huge
small, little, tiny
increase, raise, grow, higher
decrease, reduce, lower
best, good, great
bad, poor, terrible
hard, difficult
easy, simple
dark, black
light, lamp, bulb
bright, brightness
loud, volume
quiet, mute, silent, silence
hear, listen
speak, talk, say, chat, converse
language, tongue
translate, translation
word, term
mean, meaning, definition, define
weather, forecast, temperature
rain, umbrella
hot, warm, heat
cold, chilly
food, meal, dish
eat, dine, consume
cook, recipe, prepare
restaurant, cafe, diner
drink, beverage
grocery, shopping
shop, store, market
doctor, physician, medic
hospital, clinic
ill, sick, illness, disease
symptom, sign
virus, coronavirus, covid
infect, infection, contract, catch
spread, transmit, transmission
mask, covering
hand, wash, clean
clean, wash, disinfect, sanitize
test, testing
vaccine, vaccination, shot, jab
cure, treat, treatment, remedy
medicine, drug, medication
die, death, dead, fatal
child, kid, baby
parent, mother, father
wife, husband, spouse, partner
friend, buddy
person, people, human, someone
man, guy
elderly, old, senior
pet, animal, dog, cat
safe, secure, safety, security
danger, risk, dangerous, hazard
protect, prevent
avoid, prevent
government, authority
law, legal, rule
insurance, coverage
tax, irs
loan, credit, borrow
debt, owe
interest, rate
bank, branch
balance, remaining
deposit, paycheck
withdraw, withdrawal
atm, cashpoint, machine
exchange, convert, conversion
currency, dollar, euro, pound
card, debit, credit
transaction, purchase
statement, record, history
subscription, plan, membership
free, gratis, complimentary
discount, coupon, deal, offer
gift, present
win, prize
game, play
joke, funny, laugh
news, headline
story, tale
read, reading
write, compose
learn, study
school, college, university
question, query, ask
answer, reply, respond, response
suggest, recommend, advise, recommendation, suggestion
choose, select, pick
compare, difference, versus
list, enumerate
sort, order, arrange
organize, arrange
group, team
public, open
private, hidden
alert, notification, notify
spam, junk
contact, reach
follow, subscribe
unfollow, unsubscribe
detail, information, info, data
feature, function
option, setting, preference
menu, list
button, key
screen, display, monitor
keyboard, type
color, colour
size, large
font, typeface
format, layout
symbol, character
space, room
empty, blank
full, complete
whole, entire
finish, done, complete
automatic, auto, automatically
manual, hand
permanent, forever
temporary, short
replace, swap, substitute
return, back
ship, deliver, delivery, shipping, post
package, parcel
track, trace, follow
mailbox, inbox
draft, unsent
archive, store
backup, copy
recover, restore, retrieve
spend, spent
use, utilize
try, attempt
happen, occur
keep, retain
continue, resume
leave, quit, exit
join, enter
move, relocate
visit, tourist
age, old
birthday, birth
gas, fuel, petrol
tire, tyre, wheel
mile, distance, far
recycle, trash, garbage
vacuum, clean
coffee, espresso
how long, when, time, duration, soon, expect
how much, cost, price, fee, charge, expensive
how many, number, amount, quantity
how come, why, reason, cause
what for, why, purpose
not, unable, cannot, fail, never
unable, fail, decline, reject, deny, refuse, stop, block
go through, complete, process, succeed, successful
turn on, enable, activate, start
turn off, disable, deactivate, stop
set up, install, configure, create, setup
log in, login, sign in, signin, access
log out, logout, sign out, signout
sign up, register, join, enroll, registration
get rid, delete, remove, cancel
give back, return, refund
send back, return
money back, refund
pick up, collect
find out, know, learn, discover
look up, search, find
look for, search, find
keep track, track, monitor
run out, expire, end, finish
show up, appear, arrive, visible
in charge, responsible, owner
right now, current, now, today
as soon as, immediately, instantly, urgent
out of date, old, expired, outdated
up to date, current, latest, recent
lock out, locked, block
freeze, lock, block, suspend
stuck, pending, hang, frozen, wait
pending, process, incomplete, wait
twice, double, duplicate, two
extra, additional, more, added
missing, lost, gone, disappear, vanish
gone, disappear, missing, vanish
appear, show, see, display
recognize, recognise, know, unknown, unfamiliar, strange
unknown, strange, unfamiliar, unrecognized
somebody, someone, person, anyone
else, other, another, different
different, other, another, differ
multiple, several, many, various
every, each, all
everything, all, whole
sure, certain, confirm
worried, concerned, afraid
urgent, immediately, emergency, fast
instead, replace, rather
personal, own, private
info, information, details, data
address, location, residence
accept, support, take, allow
support, accept, available
available, offer, provide, support
offer, provide, give
supply, provide
require, need, mandatory
necessary, required, needed
eligible, qualify, entitled
kind, type, sort, which
type, kind, sort, form, which
way, method, manner, how
method, way, option
steps, process, procedure, instructions
procedure, process, steps
policy, rule, terms
amount, sum, total
total, sum, full
maximum, limit, most, highest
minimum, least, lowest
cash, money
physical, actual, real
virtual, digital, online
digital, electronic, online
kid, child, children, son, daughter, teen
adult, grown, age
cancel, canceled, cancelled, cancellation
ask for, request, order
request, ask, order, apply
apply, request, application
answer, reply
assist, help
begin, start
big, large
break, damage
bring, take
broken, not working, not work, stop working
not work, broken, fail, problem
crash, freeze, close, quit
slow, take long, lag
noise, sound, loud
sound, audio, volume, noise
picture, image, photo
wifi, wi fi, wireless, internet, network
network, internet, connection, wifi
tv, television
bathroom, toilet
cellular, mobile
doctor, physician
lunch, dinner, meal, breakfast
movie, film
playlist, song, music
radio, station
podcast, episode
joke, funny
alarm, wake up
appointment, meeting, event
event, meeting, calendar
remind, reminder, remember
remember, remind, forget
forget, forgot, forgotten, remember
forgotten, forgot, lost
reset, change, restore
e mail, email, mail
inform, tell, notify
notice, see, realize
talk to, speak, contact, call
human, person, agent, representative
agent, representative, operator
complain, complaint, report
report, complain, tell
review, rating, feedback
rate, rating, review
boyfriend, partner, spouse
company, business, firm, employer
business, company, work
staff, employee, worker
hire, employ, recruit
quit, resign, leave
vacation, holiday, leave, time off
sick, ill, unwell
fever, temperature
breathe, breath, breathing
mask, face covering
quarantine, isolate, isolation
isolate, quarantine, distance
outbreak, pandemic, epidemic
infected, positive, sick
contagious, infectious, spread
immune, immunity, antibody
elderly, older, old
pregnant, pregnancy
groceries, food, shopping
surface, object
gloves, glove
sanitizer, disinfectant, soap
store, shop
close to, near
far, distance
arrive, get here, come
departure, leave
passport, visa
luggage, baggage, bag
`
  .trim()
  .split('\n')
  .map((group) => group.split(', '))
